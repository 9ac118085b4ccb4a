namespace ChoDon.Modules.Enrollment.Data;

/// <summary>A post of a village model; one person holds it at a time.</summary>
internal enum Post
{
    Leader = 1,
    Deputy = 2,
}
