"""Adds up the results of all test projects.

Prints "passed failed". Whatever did not pass has failed: skipped and inconclusive tests, a project without
a single result, a test host that died.
"""
import collections
import pathlib
import sys
import xml.etree.ElementTree as xml

NAMESPACE = {"t": "http://microsoft.com/schemas/VisualStudio/TeamTest/2010"}


def main():
    results, outcome, assemblies = pathlib.Path(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    passed, failed = collections.Counter(), collections.Counter()
    for report in results.rglob("*.trx"):
        tree = xml.parse(report)
        owner = {
            test.get("id"): pathlib.Path(test.get("storage")).name.lower()
            for test in tree.iterfind(".//t:UnitTest", NAMESPACE)
        }
        for result in tree.iterfind(".//t:UnitTestResult", NAMESPACE):
            counter = passed if result.get("outcome") == "Passed" else failed
            counter[owner[result.get("testId")]] += 1
            if result.get("outcome") not in ("Passed", "Failed"):
                print(f"{result.get('testName')}: {result.get('outcome')}", file=sys.stderr)
    for assembly in assemblies:
        name = pathlib.Path(assembly).name.lower()
        if not passed[name] + failed[name]:
            print(f"{pathlib.Path(assembly).stem}: no test has run", file=sys.stderr)
            failed[name] += 1
    if outcome != 0 and not failed.total():
        print(f"dotnet test ended with {outcome}", file=sys.stderr)
        failed["dotnet test"] += 1
    print(passed.total(), failed.total())


main()
