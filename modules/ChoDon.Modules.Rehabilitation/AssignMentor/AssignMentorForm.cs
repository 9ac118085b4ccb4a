namespace ChoDon.Modules.Rehabilitation.AssignMentor;

internal sealed class AssignMentorForm
{
    /// <summary>The folded name of somebody who bears an office in the village.</summary>
    public string? Who { get; set; }

    public Guid? AccountId { get; set; }

    public DateOnly? FirstDay { get; set; }

    /// <summary>Number and date of the written notice, when a mentor is replaced.</summary>
    public string? Notice { get; set; }

    public string? Reason { get; set; }
}
