namespace ChoDon.Modules.Enrollment.Resources;

/// <summary>Names the resources with the module's words.</summary>
internal sealed class EnrollmentText;
