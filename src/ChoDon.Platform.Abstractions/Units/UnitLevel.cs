namespace ChoDon.Platform.Abstractions.Units;

/// <summary>
/// The rank of a unit. Not every tree has all ranks: since July 2025 communes stand directly under provinces.
/// </summary>
public enum UnitLevel
{
    /// <summary>tỉnh, thành phố</summary>
    Province = 1,

    /// <summary>huyện, quận, thị xã</summary>
    District = 2,

    /// <summary>xã, phường, thị trấn, đặc khu</summary>
    Commune = 3,

    /// <summary>thôn, bản, tổ dân phố</summary>
    Village = 4,
}
