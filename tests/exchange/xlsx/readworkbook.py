"""Prints what openpyxl reads in a workbook, as JSON: for each sheet its name, where its panes are
frozen, how many charts it has, and its cells as [value, type, number format]."""

import json
import sys

import openpyxl

workbook = openpyxl.load_workbook(sys.argv[1])
sheets = []
for sheet in workbook:
    rows = [
        [[cell.value, cell.data_type, cell.number_format] for cell in row]
        for row in sheet.iter_rows()
    ]
    sheets.append(
        {
            "name": sheet.title,
            "frozen": sheet.freeze_panes,
            "charts": len(sheet._charts),
            "rows": rows,
        }
    )
created = workbook.properties.created.isoformat()
print(json.dumps({"created": created, "sheets": sheets}, default=str))
