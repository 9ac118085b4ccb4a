using ChoDon.Platform.Abstractions.OfficialDocuments;

namespace ChoDon.Modules.Commendations.Papers;

/// <summary>The tables of the minutes of a council.</summary>
internal static class MeetingBlocks
{
    public static IReadOnlyList<OfficialBlock> MembersOf(IEnumerable<PaperMember> members) =>
    [
        new OfficialTable(
            [new("TT", 1), new("Họ và tên", 4), new("Chức vụ, đơn vị", 4), new("Trong Hội đồng", 3), new("Dự họp", 2)],
            [
                .. members.Index().Select(row => (IReadOnlyList<string>)
                [
                    OfficialWords.Count(row.Index + 1), row.Item.Name, row.Item.Office ?? "", row.Item.Role, row.Item.IsPresent ? "Có mặt" : "Vắng",
                ]),
            ]),
    ];

    public static IReadOnlyList<OfficialBlock> VotesOf(IEnumerable<PaperVote> votes) =>
    [
        new OfficialTable(
            [
                new("TT", 3), new("Tập thể, hộ gia đình, cá nhân", 6), new("Hình thức", 5), new("Tán thành", 4, IsNumber: true),
                new("Không tán thành", 4, IsNumber: true), new("Không có ý kiến", 4, IsNumber: true), new("Có liên quan", 4, IsNumber: true), new("Kết quả", 5),
            ],
            [
                .. votes.Index().Select(row => (IReadOnlyList<string>)
                [
                    OfficialWords.Count(row.Index + 1), row.Item.Name, row.Item.Form, OfficialWords.Count(row.Item.InFavour),
                    OfficialWords.Count(row.Item.Against), OfficialWords.Count(row.Item.Abstained), OfficialWords.Count(row.Item.Involved),
                    row.Item.IsPassed switch { true => "Tán thành", false => "Không tán thành", null => "" },
                ]),
            ]),
    ];
}
