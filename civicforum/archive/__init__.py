"""Archive: sealed files and their minutes into a folder; may import documents and all below."""
