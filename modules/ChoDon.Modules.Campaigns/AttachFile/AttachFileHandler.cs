using ChoDon.Modules.Campaigns.Data;
using ChoDon.Modules.Campaigns.Rules;
using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Abstractions.Forms;
using ChoDon.Platform.Abstractions.Time;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Modules.Campaigns.AttachFile;

/// <summary>Attaches minutes or a photo to a session, and takes away what was attached by mistake.</summary>
internal sealed class AttachFileHandler(CampaignsDbContext data, SessionAccess may, IDocumentStore documents, TimeProvider time)
{
    /// <summary>A meeting has a handful of pictures, and the database keeps them for years.</summary>
    public const int MostFiles = 12;

    /// <returns>What became of it, and why the file was not taken when it was the file.</returns>
    public async Task<(SaveResult Result, StoreResult? Refused)> AddAsync(
        Guid sessionId, SessionFileKind kind, IFormFile? file, CancellationToken cancellationToken)
    {
        var session = await data.Sessions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == sessionId, cancellationToken);
        if (session is null || !may.MayAttach(session))
            return (SaveResult.NotFound, null);
        var problems = new Problems();
        if (await data.SessionFiles.CountAsync(row => row.SessionId == sessionId, cancellationToken) >= MostFiles)
            problems.Add("Document", "Error.TooManyFiles", MostFiles);
        else if (file is null)
            problems.Add("Document", "Error.FileMissing");
        if (problems.Any || file is null)
            return (problems.AsResult(), null);
        var stored = kind == SessionFileKind.Photo
            ? await documents.AddPhotoAsync(CampaignsModule.Id, session.UnitId, file, cancellationToken)
            : await documents.AddAsync(CampaignsModule.Id, session.UnitId, file, cancellationToken);
        if (!stored.Taken)
            return (problems.AsResult(), stored);
        data.SessionFiles.Add(new SessionFile
        {
            SessionId = sessionId,
            UnitId = session.UnitId,
            Kind = kind,
            DocumentId = stored.Id.Value,
            AddedAt = time.UtcNow(),
        });
        await data.SaveChangesAsync(cancellationToken);
        return (SaveResult.Saved, null);
    }

    public async Task<SaveResult> RemoveAsync(Guid sessionId, Guid fileId, CancellationToken cancellationToken)
    {
        var session = await data.Sessions.AsNoTracking().FirstOrDefaultAsync(row => row.Id == sessionId, cancellationToken);
        if (session is null || !may.MayAttach(session))
            return SaveResult.NotFound;
        var file = await data.SessionFiles.FirstOrDefaultAsync(row => row.Id == fileId && row.SessionId == sessionId, cancellationToken);
        if (file is null)
            return SaveResult.SavedBefore;
        data.SessionFiles.Remove(file);
        await data.SaveChangesAsync(cancellationToken);
        await documents.RemoveAsync(file.DocumentId, cancellationToken);
        return SaveResult.Saved;
    }
}
