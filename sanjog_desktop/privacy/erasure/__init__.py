"""Erasure: the plan, the steps that may each be run again, the certificate."""
