namespace ChoDon.Modules.Mediation.EndCase;

/// <summary>A promise of the agreement, and when somebody looks whether it is kept; one without both is left out.</summary>
internal sealed class PromiseLine
{
    public DateOnly? DueOn { get; set; }

    public string? Promise { get; set; }
}
