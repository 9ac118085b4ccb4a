namespace ChoDon.Modules.Commendations.KeepTemplates;

internal sealed class TemplateForm
{
    /// <summary>Made with the form, for a district that has no wording of its own yet.</summary>
    public Guid Id { get; set; }

    /// <summary>Of the district's own wording; null while there is none.</summary>
    public Guid? Stamp { get; set; }

    public string? Text { get; set; }
}
