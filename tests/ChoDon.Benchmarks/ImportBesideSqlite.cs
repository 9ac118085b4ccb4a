using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Encodings;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Testing.Hosting;
using ChoDon.Testing.Spreadsheets;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Benchmarks;

/// <summary>
/// A district's list of 13,181 households with 60,000 people, from the workbook to the register of a running host that
/// has as many already; beside only reading the workbook, and beside sqlite3 taking in the same rows as CSV.
/// </summary>
internal static partial class ImportBesideSqlite
{
    private const int Households = 13_181;
    private const int Members = 60_000;
    private const string Home = "/imports/enrollment.households";

    public static async Task RunAsync()
    {
        foreach (var provider in Enum.GetValues<DatabaseProvider>())
        {
            await using var site = await DemoSite.StartAsync(provider);
            Console.WriteLine($"into {provider}");
            await RunAsync(site);
        }
    }

    private static async Task RunAsync(DemoSite site)
    {
        var rows = Rows(await VillagesAsync(site.Database)).ToList();
        var workbook = Workbook(rows);
        Console.WriteLine($"{Households:N0} households, {Members:N0} people, {rows.Count - 1:N0} rows, {workbook.Length / 1024.0 / 1024:N1} MB");

        Read(workbook);
        var read = Time(() => Read(workbook));
        var sqlite = await SqliteAsync(rows, site.Directory);
        var before = site.Host.ProcessorTime;
        var (check, import) = await ImportAsync(site.Visitor, workbook);
        var processors = site.Host.ProcessorTime - before;
        Console.WriteLine($"only reading the workbook    {read.TotalSeconds,6:N2} s");
        Console.WriteLine($"sqlite3 .import of the rows  {sqlite.TotalSeconds,6:N2} s");
        Console.WriteLine($"send, read and check         {check.TotalSeconds,6:N2} s");
        Console.WriteLine($"read, check and save         {import.TotalSeconds,6:N2} s");
        Console.WriteLine($"from the workbook to the register: {(check + import).TotalSeconds:N2} s, {(check + import) / (read + sqlite):N1} × of both; saving alone {import / (read + sqlite):N1} ×; {processors.TotalSeconds:N2} s of the processors; {site.Host.PeakMemory / 1024 / 1024} MB at most");
    }

    private static async Task<(TimeSpan Check, TimeSpan Import)> ImportAsync(Visitor visitor, byte[] workbook)
    {
        await visitor.GetAsync(Home);
        var id = IdField().Match(visitor.Page).Groups[1].Value;
        var clock = Stopwatch.StartNew();
        await visitor.SendFileAsync(Home, "Sheet", "ho.xlsx", workbook, new() { ["Id"] = id });
        await visitor.SendAsync(visitor.Path, Selects().Matches(visitor.Page).ToDictionary(
            select => select.Groups[1].Value, string? (select) => Selected().Match(select.Value).Groups[1].Value));
        await UntilDoneAsync(visitor, id);
        var check = clock.Elapsed;
        clock.Restart();
        await visitor.SendAsync($"{Home}/{id}?handler=import", []);
        await UntilDoneAsync(visitor, id);
        if (visitor.Status != HttpStatusCode.OK || !visitor.Page.Contains("13.181 hộ", StringComparison.Ordinal))
            throw new InvalidOperationException($"The import did not come to its end: {visitor.Page}");
        return (check, clock.Elapsed);
    }

    private static async Task UntilDoneAsync(Visitor visitor, string id)
    {
        while (visitor.Page.Contains("<progress", StringComparison.Ordinal))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50));
            await visitor.GetAsync($"{Home}/{id}");
        }
    }

    private static int Read(byte[] workbook)
    {
        using var file = SheetFiles.Open(workbook, TextEncoding.Utf8);
        return file.Rows(0).Sum(row => row.Cells.Length);
    }

    private static async Task<TimeSpan> SqliteAsync(List<object?[]> rows, string directory)
    {
        var csv = Path.Combine(directory, "rows.csv");
        await File.WriteAllLinesAsync(csv, rows.Select(row => string.Join(',', row.Select(cell => $"\"{cell}\""))), new UTF8Encoding(false));
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(new ProcessStartInfo("sqlite3", [Path.Combine(directory, "plain.db"), ".mode csv", $".import {csv} people"]))!;
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? clock.Elapsed : throw new InvalidOperationException("sqlite3 failed.");
    }

    private static TimeSpan Time(Action act)
    {
        var clock = Stopwatch.StartNew();
        act();
        return clock.Elapsed;
    }

    private static async Task<List<(string Village, string Commune)>> VillagesAsync(PlatformDatabase database)
    {
        await using var context = database.NewContext();
        var villages = await (
            from village in context.UnitVersions.AsNoTracking()
            join commune in context.UnitVersions.AsNoTracking() on village.ParentId equals commune.UnitId
            where EF.Functions.Like(village.Code, "%-%") && village.ValidTo == DateOnly.MaxValue && commune.ValidTo == DateOnly.MaxValue
            orderby village.Code
            select new { Village = village.Name, Commune = commune.Name }).ToListAsync();
        return [.. villages.Select(row => (row.Village, row.Commune))];
    }

    private static IEnumerable<object?[]> Rows(List<(string Village, string Commune)> villages)
    {
        yield return ["STT", "Xã", "Thôn", "Chủ hộ", "Họ và tên", "Năm sinh", "Giới tính", "Dân tộc", "Số điện thoại", "Ngày ký cam kết"];
        var written = 0;
        for (var number = 0; number < Households; number++)
        {
            var (village, commune) = villages[(int)((long)number * villages.Count / Households)];
            var head = string.Create(CultureInfo.InvariantCulture, $"Nông Văn Đo {number}");
            yield return [number + 1, commune, village, head, null, 1950 + (number % 50), number % 5 == 0 ? "Nữ" : "Nam", "Tày", $"09{10_000_000 + number}", new DateOnly(2018, 7, 12).AddDays(number % 600)];
            for (var until = (int)((long)(number + 1) * Members / Households); written < until; written++)
                yield return [null, null, null, null, $"Nông Thị Đo {written}", 1980 + (written % 40), written % 2 == 0 ? "Nam" : "Nữ", "Nùng", null, null];
        }
    }

    private static byte[] Workbook(List<object?[]> rows)
    {
        var workbook = new XlsxBuilder().Sheet("Hộ");
        foreach (var row in rows)
            workbook.Row(row);
        return workbook.Build();
    }

    [GeneratedRegex("name=\"Id\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex IdField();

    [GeneratedRegex("<select[^>]*name=\"(Columns\\[\\d+\\])\".*?</select>", RegexOptions.Singleline)]
    private static partial Regex Selects();

    [GeneratedRegex("<option(?=[^>]*selected)[^>]*value=\"([^\"]*)\"")]
    private static partial Regex Selected();
}
