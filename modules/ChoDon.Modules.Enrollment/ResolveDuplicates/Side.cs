namespace ChoDon.Modules.Enrollment.ResolveDuplicates;

/// <summary>Whose value is kept.</summary>
internal enum Side
{
    First = 1,
    Second = 2,
}
