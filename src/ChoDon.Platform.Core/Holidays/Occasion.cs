namespace ChoDon.Platform.Core.Holidays;

/// <summary>Why a day is in the list.</summary>
public enum Occasion
{
    /// <summary>Its name says it.</summary>
    Other,
    NewYear,
    Tet,
    HungKings,
    Reunification,
    Labour,
    NationalDay,

    /// <summary>In place of a holiday that falls on a weekend.</summary>
    InLieu,
}
