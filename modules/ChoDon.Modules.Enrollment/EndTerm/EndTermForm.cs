namespace ChoDon.Modules.Enrollment.EndTerm;

internal sealed class EndTermForm
{
    public DateOnly? LastDay { get; set; }
}
