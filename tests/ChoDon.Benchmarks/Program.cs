using ChoDon.Benchmarks;
using ChoDon.Benchmarks.Figures;

// dotnet run -c Release --project tests/ChoDon.Benchmarks -- <benchmark>; PostgreSQL is where CHODON_TEST_POSTGRES says.
Dictionary<string, Func<Task>> benchmarks = new()
{
    ["list"] = ListBesideKestrel.RunAsync,
    ["pages"] = PageTimes.RunAsync,
    ["growth"] = Growth.RunAsync,
    ["outcomes"] = Outcomes.RunAsync,
    ["figures"] = FiguresBesideSql.RunAsync,
    ["reports"] = ReportTimes.RunAsync,
    ["import"] = ImportBesideSqlite.RunAsync,
};

if (args is not [var name] || !benchmarks.TryGetValue(name, out var run))
{
    Console.Error.WriteLine($"Name one of: {string.Join(", ", benchmarks.Keys)}");
    return 2;
}

await run();
return 0;
