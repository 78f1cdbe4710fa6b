"""People's data on its way out of the program: registers, address cards, printed pages."""
