namespace ChoDon.Modules.Weapons.Data;

internal enum Condition
{
    Working = 1,
    Damaged = 2,
    Unknown = 3,
}
