namespace ChoDon.Modules.Weapons.Data;

/// <summary>Units of measure. They are never added together.</summary>
internal enum Measure
{
    Piece = 1,
    Round = 2,
    Kilogram = 3,
}
