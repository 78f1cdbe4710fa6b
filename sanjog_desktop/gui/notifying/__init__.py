"""Telling what came while somebody looks elsewhere: native notifications, the tray, the badge."""
