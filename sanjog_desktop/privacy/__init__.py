"""Proof of what the privacy policy promises: access packages, erasure, the audit log, backups, and their verifier."""
