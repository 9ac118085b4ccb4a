using System.Text;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Export;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Export;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using ChoDon.Testing.Documents;
using ChoDon.Testing.Spreadsheets;
using ChoDon.Testing.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Export;

internal sealed class ExportsTests
{
    private static readonly IReadOnlyList<object?>[] Rows =
    [
        ["Nông Văn \"Cả\", Hòa", 5, new DateOnly(2020, 2, 29)],
        ["=1+1", -3, null],
        ["+84 912", 0, null],
        ["-2", 1, null],
        ["@SUM(A1)", 2, null],
        ["\tcmd", 3, null],
        ["=HYPERLINK(\"http://x\")", 4, null],
        ["hai\ndòng & <b>", 13_181, null],
        ["Đạn chì", 3.8m, null],
    ];

    private TestDatabase _database = null!;

    [SetUp]
    public void MakeDatabase() => _database = TestDatabase.Create(DatabaseProvider.Sqlite);

    [TearDown]
    public void DropDatabase() => _database.Dispose();

    [Test]
    public async Task Text_with_commas_keeps_each_cell_and_no_cell_is_a_formula()
    {
        var (response, content) = await SendAsync(ExportFormat.Csv, Rows);

        Assert.That(response.ContentType, Is.EqualTo("text/csv; charset=utf-8"));
        Assert.That(response.Headers.ContentDisposition.ToString(), Is.EqualTo("attachment; filename=ho-gia-dinh-2020-05-11.csv"));
        Assert.That(content[..3], Is.EqualTo(Encoding.UTF8.GetPreamble()));
        Assert.That(Encoding.UTF8.GetString(content[3..]), Is.EqualTo(string.Join("\r\n",
        [
            "Chủ hộ,Số,Ngày",
            "\"Nông Văn \"\"Cả\"\", Hòa\",5,29/02/2020",
            "\"'=1+1\",-3,",
            "\"'+84 912\",0,",
            "\"'-2\",1,",
            "\"'@SUM(A1)\",2,",
            "\"'\tcmd\",3,",
            "\"'=HYPERLINK(\"\"http://x\"\")\",4,",
            "\"hai\ndòng & <b>\",13181,",
            "Đạn chì,\"3,8\",",
            "",
        ])));
    }

    [Test]
    public async Task LibreOffice_opens_the_workbook_with_the_same_cells_and_computes_nothing()
    {
        var (response, content) = await SendAsync(ExportFormat.Xlsx, Rows);

        Assert.That(response.Headers.ContentDisposition.ToString(), Does.EndWith("ho-gia-dinh-2020-05-11.xlsx"));
        var lines = await LibreOffice.ReadAsync(content);
        Assert.That(lines.Take(6), Is.EqualTo(new[]
        {
            "\"Chủ hộ\",\"Số\",\"Ngày\"", "\"Nông Văn \"\"Cả\"\", Hòa\",5,29/02/2020", "\"=1+1\",-3,", "\"+84 912\",0,", "\"-2\",1,", "\"@SUM(A1)\",2,",
        }), "texts stand in quotes");
        Assert.That(lines, Does.Contain("\"=HYPERLINK(\"\"http://x\"\")\",4,").And.Contain("\"Đạn chì\",3.8,"));
    }

    [Test]
    public async Task A_table_longer_than_a_sheet_goes_on_on_the_next_one()
    {
        using var book = new MemoryStream();
        var rows = Enumerable.Range(0, XlsxExport.RowsASheet + 2).Select(number => (IReadOnlyList<object?>)[number]).ToAsyncEnumerable();
        await XlsxExport.WriteAsync(book, Table([new("Số")], rows) with { Name = "Hộ [tham gia] có tên rất dài, dài hơn một tờ" }, default);

        using var file = Core.Import.Reading.XlsxFile.Open(book.ToArray());
        Assert.That(file.Sheets, Has.Count.EqualTo(2));
        Assert.That(file.Sheets, Has.All.Length.LessThanOrEqualTo(31).And.All.StartsWith("Hộ  tham gia"));
    }

    [Test]
    public async Task That_it_goes_out_is_in_the_audit_log_before_the_first_row_is_read()
    {
        var noted = -1;
        async IAsyncEnumerable<IReadOnlyList<object?>> RowsAsync()
        {
            await using var context = _database.NewContext();
            noted = await context.AuditEntries.CountAsync(entry => entry.Action == "test.exported" && entry.ActorName == "Lan");
            yield return ["x", 1, null];
        }

        await SendAsync(ExportFormat.Csv, RowsAsync());

        Assert.That(noted, Is.EqualTo(1));
    }

    private Task<(HttpResponse Response, byte[] Content)> SendAsync(ExportFormat format, IEnumerable<IReadOnlyList<object?>> rows) =>
        SendAsync(format, rows.ToAsyncEnumerable());

    private async Task<(HttpResponse Response, byte[] Content)> SendAsync(ExportFormat format, IAsyncEnumerable<IReadOnlyList<object?>> rows)
    {
        var clock = new ManualClock(new DateTimeOffset(2020, 5, 11, 3, 0, 0, TimeSpan.Zero));
        var access = new HandAccess { Actor = new Actor(Guid.CreateVersion7(), "Lan") };
        using var body = new MemoryStream();
        var response = new DefaultHttpContext().Response;
        response.Body = body;
        await new Exports(new AuditLog(_database.Database, access, clock), clock)
            .SendAsync(response, Table([new("Chủ hộ"), new("Số"), new("Ngày")], rows), format, default);
        return (response, body.ToArray());
    }

    private static ExportTable Table(IReadOnlyList<ExportColumn> columns, IAsyncEnumerable<IReadOnlyList<object?>> rows) =>
        new("Hộ", "ho-gia-dinh", columns, rows, new AuditNote("test.exported"));
}
