namespace ChoDon.Modules.Rehabilitation.PersonRights;

internal sealed class AnswerForm
{
    public Guid RequestId { get; set; }

    public string? Answer { get; set; }
}
