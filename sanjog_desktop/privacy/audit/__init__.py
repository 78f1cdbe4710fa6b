"""The audit log for others: checkpoints, witnesses, proofs, the export with its verifier."""
