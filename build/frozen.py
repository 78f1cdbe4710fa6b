"""Entry point of the frozen application."""

import multiprocessing

from sanjog_desktop.__main__ import main

if __name__ == "__main__":
    # The scan after an erasure starts processes of its own: frozen, they begin here again.
    multiprocessing.freeze_support()
    main()
