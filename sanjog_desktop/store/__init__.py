"""The encrypted store: keys, database, schema, migrations, reads per noun, search."""
