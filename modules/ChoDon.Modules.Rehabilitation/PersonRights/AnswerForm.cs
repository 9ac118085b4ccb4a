namespace ChoDon.Modules.Rehabilitation.PersonRights;

internal sealed class AnswerForm
{
    public string? Answer { get; set; }
}
