"""Reads a calendar from standard input with a library of another maker, and writes its events as JSON."""
import datetime
import json
import sys

from icalendar import Calendar


def day_or_moment(value):
    if isinstance(value, datetime.datetime):
        return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%MZ")
    return value.isoformat()


calendar = Calendar.from_ical(sys.stdin.buffer.read())
json.dump([
    {
        "Uid": str(event["UID"]),
        "Summary": str(event["SUMMARY"]),
        "Location": str(event.get("LOCATION", "")),
        "Url": str(event["URL"]),
        "Status": str(event["STATUS"]),
        "Start": day_or_moment(event["DTSTART"].dt),
        "Sequence": int(event["SEQUENCE"]),
        "LastModified": day_or_moment(event["LAST-MODIFIED"].dt),
        "Properties": sorted(event.keys()),
    }
    for event in calendar.walk("VEVENT")
], sys.stdout)
