using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Units;

namespace ChoDon.Platform.Core.Units;

/// <summary>The kinds of units, which official names begin with.</summary>
internal static class UnitTypes
{
    private static readonly (string Type, UnitLevel[] Levels)[] Official =
    [
        ("Tỉnh", [UnitLevel.Province]),
        ("Thành phố", [UnitLevel.Province, UnitLevel.District]),
        ("Quận", [UnitLevel.District]),
        ("Huyện", [UnitLevel.District]),
        ("Thị xã", [UnitLevel.District]),
        ("Xã", [UnitLevel.Commune]),
        ("Phường", [UnitLevel.Commune]),
        ("Thị trấn", [UnitLevel.Commune]),
        ("Đặc khu", [UnitLevel.Commune]),
    ];

    // A shorter word comes after the longer one that begins with it.
    private static readonly (string Words, string Type)[] Villages =
    [
        ("Tổ dân phố", "Tổ dân phố"),
        ("Tổ", "Tổ dân phố"),
        ("Thôn", "Thôn"),
        ("Bản", "Bản"),
        ("Làng", "Làng"),
        ("Xóm", "Xóm"),
        ("Ấp", "Ấp"),
        ("Buôn", "Buôn"),
        ("Khu phố", "Khu phố"),
        ("Khu", "Khu"),
        ("Khối", "Khối"),
        ("Tiểu khu", "Tiểu khu"),
    ];

    /// <summary>The kind that the name begins with, if units of that level can be of it.</summary>
    public static string? Of(string name, UnitLevel level) =>
        Array.Find(Official, kind => kind.Levels.Contains(level) && BeginsWith(name, kind.Type)).Type;

    public static string? OfVillage(string name) => Array.Find(Villages, kind => BeginsWith(name, kind.Words)).Type;

    private static bool BeginsWith(string name, string words) =>
        VietnameseText.MatchKey(name).StartsWith(VietnameseText.MatchKey(words) + " ", StringComparison.Ordinal);
}
