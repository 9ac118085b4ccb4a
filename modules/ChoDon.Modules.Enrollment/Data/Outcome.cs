namespace ChoDon.Modules.Enrollment.Data;

/// <summary>There are these two and no degrees between them.</summary>
internal enum Outcome
{
    Met = 1,
    NotMet = 2,
}
