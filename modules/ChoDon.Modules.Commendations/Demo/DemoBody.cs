using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.OfficialDocuments;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Modules.Commendations.Demo;

/// <summary>A commune or the district, with its council.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Words">Who issues, in words: <c>Ủy ban nhân dân xã …</c>.</param>
/// <param name="Council">Its members, the chair first.</param>
internal sealed record DemoBody(Unit Unit, string Words, IReadOnlyList<CouncilMember> Council)
{
    private static readonly (CouncilRole Role, string Office)[] Seats =
    [
        (CouncilRole.Chair, "Chủ tịch UBND"),
        (CouncilRole.Deputy, "Phó Chủ tịch UBND"),
        (CouncilRole.Secretary, "Công chức phụ trách thi đua"),
        (CouncilRole.Member, "Chủ tịch Ủy ban Mặt trận Tổ quốc"),
        (CouncilRole.Member, "Chủ tịch Hội Liên hiệp Phụ nữ"),
        (CouncilRole.Member, "Bí thư Đoàn Thanh niên"),
        (CouncilRole.Member, "Trưởng Công an"),
    ];

    /// <summary>The chair of the council signs.</summary>
    public string Signer => Council[0].Name;

    /// <summary>A body with an invented council: seven of a district, five of a commune.</summary>
    public static DemoBody Of(Unit unit, string issuer, int number, DateTime savedAt)
    {
        var seats = unit.Level == UnitLevel.Commune ? [.. Seats[..4], Seats[^1]] : Seats;
        return new DemoBody(
            unit,
            $"{issuer} {OfficialBodies.InSentence(unit.Name)}",
            [
                .. seats.Index().Select(seat => new CouncilMember
                {
                    UnitId = unit.Id,
                    Name = DemoNames.Member((7 * number) + seat.Index),
                    Office = seat.Item.Office,
                    Role = seat.Item.Role,
                    SavedAt = savedAt,
                }),
            ]);
    }
}
