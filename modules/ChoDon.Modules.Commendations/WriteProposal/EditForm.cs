namespace ChoDon.Modules.Commendations.WriteProposal;

/// <summary>What may change while a proposal is a draft: not whom it is for, which would be another one.</summary>
internal sealed class EditForm
{
    public Guid Stamp { get; set; }

    public Guid? FormId { get; set; }

    public string? Name { get; set; }

    public string? Office { get; set; }
}
