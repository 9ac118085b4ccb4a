using System.Globalization;
using ChoDon.Platform.Abstractions.Import;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Encodings;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Platform.Core.Import.Rows;

namespace ChoDon.Platform.Core.Tests.Import;

internal sealed class CellReadingTests
{
    private static readonly DateOnly Today = new(2026, 11, 24);

    [TestCase("5/2/2019", "2019-02-05")]
    [TestCase("05-02-19", "2019-02-05")]
    [TestCase("05.02.2019", "2019-02-05")]
    [TestCase("5/2/75", "1975-02-05")]
    [TestCase("2019-02-05", "2019-02-05")]
    [TestCase("ngày 05 tháng 02 năm 2019", "2019-02-05")]
    [TestCase("05/02/2019 00:00:00", "2019-02-05")]
    [TestCase("29/02/2020", "2020-02-29")]
    [TestCase("31/04/2019", null)]
    [TestCase("29/02/2019", null)]
    [TestCase("13/13/2019", null)]
    [TestCase("2019", null)]
    [TestCase("hôm qua", null)]
    public void Day_AsWritten(string text, string? expected) =>
        Assert.That(Value(ImportKind.Date, SheetCell.Of(text)), Is.EqualTo(expected is null ? null : DateOnly.Parse(expected, CultureInfo.InvariantCulture)));

    [TestCase("7/25/2018", "2018-07-25")]
    [TestCase("3/4/2019", "2019-03-04")]
    [TestCase("7/25/2018 12:00:00 AM", "2018-07-25")]
    [TestCase("25/7/2018", null)]
    [TestCase("2019-02-05", "2019-02-05")]
    public void Day_MonthFirst(string text, string? expected) =>
        Assert.That(CellDays.Read(text, Today, isMonthFirst: true), Is.EqualTo(expected is null ? (DateOnly?)null : DateOnly.Parse(expected, CultureInfo.InvariantCulture)));

    [TestCase("3/4/2019", null)]
    [TestCase("3/4/2019 25/7/2018", DayOrder.DayFirst)]
    [TestCase("3/4/2019 7/25/2018 2019-25-07 41/7/2018 0/25/2018", DayOrder.MonthFirst)]
    [TestCase("7/25/2018 25/7/2018", DayOrder.Mixed)]
    public void Order_of_days_is_what_the_whole_column_proves(string texts, DayOrder? expected)
    {
        var evidence = new DayEvidence();
        foreach (var text in texts.Split(' '))
            evidence.Look(text);

        Assert.That(evidence.Order, Is.EqualTo(expected));
    }

    [TestCase(43293, "2018-07-12")]
    [TestCase(1, "1900-01-01")]
    [TestCase(60, null)]
    [TestCase(-3, null)]
    public void Day_AsExcelCountsIt(double number, string? expected) =>
        Assert.That(Value(ImportKind.Date, SheetCell.Of(number, isDate: true)), Is.EqualTo(expected is null ? null : DateOnly.Parse(expected, CultureInfo.InvariantCulture)));

    [TestCase("1975", 1975)]
    [TestCase("12/3/1975", 1975)]
    [TestCase("7/25/1975", 1975)]
    [TestCase("31/04/1980", null)]
    [TestCase("75", null)]
    public void Year_AsWritten(string text, int? expected) => Assert.That(Value(ImportKind.Year, SheetCell.Of(text)), Is.EqualTo(expected));

    [TestCase(1975, 1975)]
    [TestCase(27466, 1975)]
    [TestCase(12, null)]
    public void Year_AsNumber(double number, int? expected) => Assert.That(Value(ImportKind.Year, SheetCell.Of(number, isDate: false)), Is.EqualTo(expected));

    [TestCase("13.181", "13181")]
    [TestCase("13181", "13181")]
    [TestCase("1.013.181", "1013181")]
    [TestCase("3,8", "3.8")]
    [TestCase("13.181,5", "13181.5")]
    [TestCase("13,181.5", "13181.5")]
    [TestCase("-2", "-2")]
    [TestCase("1.2.3", null)]
    [TestCase("1,2,3", null)]
    [TestCase("mười", null)]
    public void Quantity_AsWritten(string text, string? expected) =>
        Assert.That(CellNumbers.Read(text), Is.EqualTo(expected is null ? null : decimal.Parse(expected, CultureInfo.InvariantCulture)));

    [Test]
    public void WholeNumber_ThatASheetTookForAFraction_IsAskedBack()
    {
        var row = Row(ImportKind.WholeNumber, SheetCell.Of(13.181, isDate: false));
        Assert.That(row.Errors.Single(), Has.Property(nameof(ImportNote.TextKey)).EqualTo("Cell.MayBeThousands").And.Property(nameof(ImportNote.Values)).EqualTo(new[] { "13,181", "13.181" }));
    }

    [Test]
    public void WholeNumber_AsText_IsThirteenThousand() => Assert.That(Value(ImportKind.WholeNumber, SheetCell.Of("13.181")), Is.EqualTo(13_181));

    [Test]
    public void Quantity_ThatMayBeThousands_IsTakenAndTold()
    {
        var row = Row(ImportKind.Quantity, SheetCell.Of(13.181, isDate: false));
        Assert.That((row.Quantity("x"), row.Warnings.Single().TextKey), Is.EqualTo((13.181m, "Cell.TakenAsFraction")));
    }

    [TestCase("NÔNG VĂN THỬ", "Nông Văn Thử")]
    [TestCase("nông văn thử", "nông văn thử")]
    [TestCase("  Nông\u00A0 Văn\u200B  Thử ", "Nông Văn Thử")]
    [TestCase("Ðặng Văn Thử", "Đặng Văn Thử")]
    [TestCase("H’Mông", "H'Mông")]
    public void PersonName_IsRepaired(string text, string expected) =>
        Assert.That(Value(ImportKind.PersonName, SheetCell.Of(text)), Is.EqualTo(expected));

    [Test]
    public void PersonName_TakenApart_IsComposed() =>
        Assert.That(Value(ImportKind.PersonName, SheetCell.Of("Nguyễn".Normalize(System.Text.NormalizationForm.FormD))), Is.EqualTo("Nguyễn"));

    [Test]
    public void Digits_KeepZerosOfTextsAndAllDigitsOfNumbers() =>
        Assert.That(
            (Value(ImportKind.Digits, SheetCell.Of("0912345678")), Value(ImportKind.Digits, SheetCell.Of(6201012345, isDate: false))),
            Is.EqualTo(("0912345678", "6201012345")));

    [TestCase("Nam", "m")]
    [TestCase("NỮ", "f")]
    [TestCase("nu", "f")]
    [TestCase("khác", null)]
    public void Choice_ByWord(string text, string? expected) => Assert.That(Value(ImportKind.Choice, SheetCell.Of(text)), Is.EqualTo(expected));

    [TestCase((byte)CellKind.Error, "Cell.Error")]
    [TestCase((byte)CellKind.Uncomputed, "Cell.Uncomputed")]
    [TestCase((byte)CellKind.TooLong, "Cell.TooLong")]
    public void CellThatHoldsNoValue_IsAnError(byte kind, string textKey) =>
        Assert.That(Row(ImportKind.Text, new SheetCell((CellKind)kind, "#N/A")).Errors.Single().TextKey, Is.EqualTo(textKey));

    [Test]
    public void Headings_BelowTitlesAndMottoes_AreFoundAndMapped()
    {
        SheetRow[] rows =
        [
            new(1, [SheetCell.Of("UBND XÃ"), default, SheetCell.Of("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")]),
            new(3, [SheetCell.Of("DANH SÁCH HỘ")]),
            new(5, [SheetCell.Of("TT"), SheetCell.Of("Thôn, bản"), SheetCell.Of("Họ và tên chủ hộ (viết hoa)")]),
            new(6, [SheetCell.Of(1, false), SheetCell.Of("Nà Pài"), SheetCell.Of("NÔNG VĂN THỬ")]),
        ];
        var import = Definition([
            new ImportColumn("village", "v", ImportKind.Text, "Thôn", "Thôn bản"),
            new ImportColumn("head", "h", ImportKind.PersonName, "Chủ hộ", "Họ và tên chủ hộ"),
        ]);
        static string Read(SheetCell cell) => cell.Shown();
        var heading = ColumnFinder.HeadingRow(rows, import, Read);
        Assert.Multiple(() =>
        {
            Assert.That(heading, Is.EqualTo(5));
            Assert.That(ColumnFinder.Guess(ColumnFinder.Headings(rows, heading, import, Read), import), Is.EquivalentTo(new Dictionary<int, string> { [1] = "village", [2] = "head" }));
        });
    }

    private static object? Value(ImportKind kind, SheetCell cell)
    {
        var row = Row(kind, cell);
        return kind switch
        {
            ImportKind.Date => row.Date("x"),
            ImportKind.Year or ImportKind.WholeNumber => row.Number32("x"),
            ImportKind.Quantity => row.Quantity("x"),
            _ => row.Text("x"),
        };
    }

    private static ImportRow Row(ImportKind kind, SheetCell cell)
    {
        var import = Definition([new ImportColumn("x", "X", kind) { Choices = [new("m", "Nam"), new("f", "Nữ")] }]);
        return new RowReader(import, new ImportChoices(Lettering.Plain, true, 0, 1, new Dictionary<int, string> { [0] = "x" }), Today).Read(new SheetRow(2, [cell]))!;
    }

    private static ImportDefinition Definition(IReadOnlyList<ImportColumn> columns) => new("rows", "Rows", "rows.import", columns) { CountTextKey = "Count" };
}
