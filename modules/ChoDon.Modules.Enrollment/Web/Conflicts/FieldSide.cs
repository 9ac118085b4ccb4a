namespace ChoDon.Modules.Enrollment.Web.Conflicts;

/// <summary>Whose value of a field is saved when two people have changed it.</summary>
internal enum FieldSide
{
    Stored,
    Typed,
}
