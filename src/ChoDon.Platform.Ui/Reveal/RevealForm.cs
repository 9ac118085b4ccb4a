using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Protection;

namespace ChoDon.Platform.Ui.Reveal;

/// <summary>Why somebody wants to see what is covered.</summary>
public sealed class RevealForm
{
    /// <summary>The most letters.</summary>
    public const int ReasonLength = 200;

    /// <summary>As it was typed.</summary>
    public string? Reason { get; set; }

    /// <summary>Notes the reason in the audit log and opens the values; without a reason it opens nothing and says what is wrong.</summary>
    /// <param name="covered">What is to be opened.</param>
    /// <param name="audit">Has it on disk before anything is opened.</param>
    /// <param name="cancellationToken">Ends with the request.</param>
    public async Task<Revealed> RevealAsync(Covered covered, IAuditLog audit, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(covered);
        ArgumentNullException.ThrowIfNull(audit);
        var problems = new Problems();
        var reason = problems.Text(nameof(Reason), Reason, ReasonLength, "Error.ReasonMissing");
        if (covered.Names(reason))
            problems.Add(nameof(Reason), "Error.NamesPerson");
        if (problems.Any)
            return new Revealed(problems.AsResult(), []);
        await audit.AppendAsync(covered.Note with { Detail = reason }, cancellationToken);
        try
        {
            return new Revealed(SaveResult.Saved, covered.Open());
        }
        catch (FieldUnreadableException)
        {
            return new Revealed(SaveResult.Saved, []) { IsUnreadable = true };
        }
    }
}
