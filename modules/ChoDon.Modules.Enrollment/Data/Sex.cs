namespace ChoDon.Modules.Enrollment.Data;

/// <summary>As a person stated it; a household need not say.</summary>
internal enum Sex
{
    Female = 1,
    Male = 2,
}
