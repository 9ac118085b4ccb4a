namespace ChoDon.Modules.Enrollment.Rules;

/// <summary>What is wrong with a field of a form, as a key of the module's texts.</summary>
internal sealed record FieldError(string Field, string TextKey, params object[] Values);
