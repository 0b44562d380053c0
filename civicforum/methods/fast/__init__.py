"""Big elections on arrays: the same numbers as the exact counters, to the last vote, but sooner.

The rules ask here first and count by themselves where the answer is None: few piles, equal ranks,
or more votes than the arrays can hold exactly. numpy is imported inside functions only.
"""
