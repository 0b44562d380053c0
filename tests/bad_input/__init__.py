"""Every door through which a file or a value comes in, tried with valid ones made wrong."""
