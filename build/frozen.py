"""Entry point of the frozen application."""

from sanjog_desktop.__main__ import main

main()
