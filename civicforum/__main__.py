"""`python -m civicforum` and the `civicforum` command."""

from civicforum.cli.main import main

if __name__ == "__main__":
    raise SystemExit(main())
