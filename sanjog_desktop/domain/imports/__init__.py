"""Readers of the files people bring along: registers, address books and exported chats.

Nothing here knows the store or the window. A reader gets a path, looks at what the file *is* rather than at its
name, and gives its contents row by row; what cannot be read is a :class:`~sanjog_desktop.domain.errors.UserError`
that says why and what to do.
"""
