using System.Text.RegularExpressions;
using ChoDon.Modules.Commendations.Data;
using ChoDon.Modules.Commendations.Web;
using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>Tables and several paragraphs that templates have put in as a whole.</summary>
internal static partial class PaperBlocks
{
    public const string List = "danh sách";
    public const string Summary = "tổng hợp";
    public const string Report = "báo cáo";
    public const string Members = "thành viên";
    public const string Votes = "kết quả biểu quyết";

    private static readonly (string Name, string Column, Func<RecipientKind, bool> Holds)[] Groups =
    [
        ("tập thể", "Tên tập thể", kind => kind is not (RecipientKind.Household or RecipientKind.Individual)),
        ("hộ gia đình", "Hộ gia đình", kind => kind == RecipientKind.Household),
        ("cá nhân", "Họ và tên", kind => kind == RecipientKind.Individual),
    ];

    /// <summary>Collectives, households and people, each under a heading and in a table; what there is none of is left out.</summary>
    /// <param name="lines">In the order in which they stand.</param>
    /// <param name="withForm">Whether a column says the form; a decision on one form says it elsewhere.</param>
    public static IReadOnlyList<OfficialBlock> ListOf(IEnumerable<PaperLine> lines, bool withForm)
    {
        var all = lines.ToList();
        return
        [
            .. Groups
                .Select(group => (group.Name, group.Column, Lines: all.Where(line => group.Holds(line.Recipient)).ToList()))
                .Where(group => group.Lines.Count > 0)
                .SelectMany((group, at) => new OfficialBlock[]
                {
                    new OfficialParagraph($"{RomanOf(at + 1)}. {OfficialWords.Capitals(group.Name)}", IsStrong: true),
                    TableOf(group.Column, group.Lines, withForm),
                }),
        ];
    }

    /// <summary>How many of each form, in the order in which the forms are found.</summary>
    public static IReadOnlyList<OfficialBlock> SummaryOf(IEnumerable<PaperLine> lines)
    {
        var rows = lines.GroupBy(line => line.Form).Select(form => (Form: form.Key, Counts: CountsOf([.. form]))).ToList();
        return rows.Count == 0 ? [] :
        [
            new OfficialTable(
                [
                    new("TT", 1), new("Hình thức", 5), new("Tập thể", 2, IsNumber: true), new("Hộ gia đình", 2, IsNumber: true),
                    new("Cá nhân", 2, IsNumber: true), new("Cộng", 2, IsNumber: true),
                ],
                [
                    .. rows.Index().Select(row => (IReadOnlyList<string>)
                    [
                        OfficialWords.Count(row.Index + 1), row.Item.Form,
                        .. row.Item.Counts.Append(row.Item.Counts.Sum()).Select(count => OfficialWords.Count(count)),
                    ]),
                ]),
        ];
    }

    /// <summary>A report as it was typed, a paragraph a line; lines with a Roman number are its headings.</summary>
    public static IReadOnlyList<OfficialBlock> ReportOf(string? report) =>
    [
        .. TypedLines.Of(report).Select(line => new OfficialParagraph(line, IsStrong: Heading().IsMatch(line))),
    ];

    /// <summary>Collectives, households and people.</summary>
    public static IReadOnlyList<int> CountsOf(IReadOnlyCollection<PaperLine> lines) =>
        [.. Groups.Select(group => lines.Count(line => group.Holds(line.Recipient)))];

    /// <summary>The same in words, without those of which there are none: <c>01 tập thể, 02 cá nhân</c>.</summary>
    public static string GroupsOf(IReadOnlyCollection<PaperLine> lines) => string.Join(", ", Groups
        .Zip(CountsOf(lines), (group, count) => (group.Name, Count: count))
        .Where(group => group.Count > 0)
        .Select(group => $"{OfficialWords.Count(group.Count)} {group.Name}"));

    private static OfficialTable TableOf(string name, IReadOnlyList<PaperLine> lines, bool withForm)
    {
        var withOffice = lines.Any(line => line.Office is not null);
        return new OfficialTable(
            [
                new("TT", 2), new(name, 7), .. withOffice ? [new OfficialColumn("Chức vụ, vai trò", 5)] : Array.Empty<OfficialColumn>(),
                new("Đơn vị", 7), .. withForm ? [new OfficialColumn("Hình thức", 6)] : Array.Empty<OfficialColumn>(),
            ],
            [
                .. lines.Index().Select(row => (IReadOnlyList<string>)
                [
                    OfficialWords.Count(row.Index + 1), row.Item.Name, .. withOffice ? [row.Item.Office ?? ""] : Array.Empty<string>(),
                    row.Item.Place, .. withForm ? [row.Item.Form] : Array.Empty<string>(),
                ]),
            ]);
    }

    private static string RomanOf(int number) => new('I', number);

    [GeneratedRegex(@"^[IVX]+\. ")]
    private static partial Regex Heading();
}
