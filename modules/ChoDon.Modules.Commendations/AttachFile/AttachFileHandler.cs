using ChoDon.Modules.Commendations.Data;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Commendations.AttachFile;

/// <summary>Adds a file to a proposal until the council has voted, and takes one away that was added by mistake.</summary>
internal sealed class AttachFileHandler(CommendationsDbContext data, IDocumentStore documents, IAccess access, TimeProvider time)
{
    public const int MostFiles = 20;

    /// <returns>What became of it, and why the file was not taken when it was the file.</returns>
    public async Task<(SaveResult Result, StoreResult? Refused)> AddAsync(Guid proposalId, AttachForm form, CancellationToken cancellationToken)
    {
        if (await data.Proposals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == proposalId, cancellationToken) is not { } proposal || !MayChange(proposal))
            return (SaveResult.NotFound, null);
        var problems = new Problems();
        var title = problems.Text(nameof(form.Title), form.Title, Attachment.TitleLength, "Error.TitleMissing");
        if (form.File is null)
            problems.Add(nameof(form.File), "Error.FileMissing");
        else if (await data.Attachments.CountAsync(row => row.ProposalId == proposalId, cancellationToken) >= MostFiles)
            problems.Add(nameof(form.File), "Error.TooManyFiles", MostFiles);
        if (problems.Any || form.File is not { } file)
            return (problems.AsResult(), null);
        var stored = await documents.AddAsync(CommendationsModule.Id, proposal.UnitId, file, cancellationToken);
        if (!stored.Taken)
            return (problems.AsResult(), stored);
        data.Attachments.Add(new Attachment { ProposalId = proposalId, UnitId = proposal.UnitId, DocumentId = stored.Id.Value, Title = title, AddedAt = time.UtcNow() });
        await data.SaveChangesAsync(cancellationToken);
        return (SaveResult.Saved, null);
    }

    public async Task<SaveResult> RemoveAsync(Guid proposalId, Guid attachmentId, CancellationToken cancellationToken)
    {
        if (await data.Proposals.AsNoTracking().FirstOrDefaultAsync(row => row.Id == proposalId, cancellationToken) is not { } proposal || !MayChange(proposal))
            return SaveResult.NotFound;
        if (await data.Attachments.FirstOrDefaultAsync(row => row.Id == attachmentId && row.ProposalId == proposalId, cancellationToken) is not { } attachment)
            return SaveResult.SavedBefore;
        data.Attachments.Remove(attachment);
        await data.SaveChangesAsync(cancellationToken);
        await documents.RemoveAsync(attachment.DocumentId, cancellationToken);
        return SaveResult.Saved;
    }

    public bool MayChange(Proposal proposal) =>
        proposal.State is ProposalState.Draft or ProposalState.Submitted or ProposalState.Reviewed && access.Holds(Permissions.Propose, proposal.UnitId);
}
