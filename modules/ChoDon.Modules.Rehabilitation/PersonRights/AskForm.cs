namespace ChoDon.Modules.Rehabilitation.PersonRights;

internal sealed class AskForm
{
    public Guid Id { get; set; }

    public DateOnly? AskedOn { get; set; }

    public string? Text { get; set; }
}
