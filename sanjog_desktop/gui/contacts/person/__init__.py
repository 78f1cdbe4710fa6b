"""The panel of one person: a file a section, each shown as lines and edited where it stands."""
