"""Is the person gone? The store's rows, index and bytes, and the files beside it, searched."""
