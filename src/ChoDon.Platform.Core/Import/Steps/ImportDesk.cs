using System.Security.Cryptography;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Audit;
using ChoDon.Platform.Abstractions.Text;
using ChoDon.Platform.Abstractions.Time;
using ChoDon.Platform.Core.Audit;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Import.Batches;
using ChoDon.Platform.Core.Import.Encodings;
using ChoDon.Platform.Core.Import.Reading;
using ChoDon.Platform.Core.Import.Rows;
using ChoDon.Platform.Core.Import.Running;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Import.Steps;

/// <summary>
/// Where a person takes an import from one step to the next. Every step asks for the state it comes from, so that a
/// form that is sent twice, or late, does nothing a second time.
/// </summary>
public sealed class ImportDesk
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    private readonly PlatformDatabase _database;
    private readonly ImportVault _vault;
    private readonly ImportSignal _signal;
    private readonly IAccess _access;
    private readonly TimeProvider _time;

    internal ImportDesk(PlatformDatabase database, ImportVault vault, ImportSignal signal, IAccess access, TimeProvider time)
    {
        _database = database;
        _vault = vault;
        _signal = signal;
        _access = access;
        _time = time;
    }

    /// <summary>Takes a file in. A form that is sent twice makes one import.</summary>
    /// <exception cref="FileRefusedException">The file cannot be read.</exception>
    public async Task ReceiveAsync(
        Guid id, KnownImport import, Guid districtId, Guid unitId, string fileName, byte[] content, CancellationToken cancellationToken)
    {
        var choices = FirstChoices(content);
        await using var context = _database.NewContext();
        if (await context.ImportBatches.AnyAsync(known => known.Id == id, cancellationToken))
            return;
        var now = _time.UtcNow();
        var batch = new ImportBatch
        {
            Id = id,
            Definition = import.Id,
            DistrictId = districtId,
            UnitId = unitId,
            AccountId = _access.Actor.AccountId!.Value,
            AccountName = _access.Actor.Name,
            FileName = FileNameOf(fileName),
            FileHash = Convert.ToHexStringLower(SHA256.HashData(content)),
            CreatedAt = now,
            ChangedAt = now,
            SealedKey = _vault.NewKey(id),
            Choices = choices.ToJson(),
        };
        context.ImportBatches.Add(batch);
        _vault.Keep(context, batch, ImportPartKind.File, content);
        try
        {
            await context.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // The same form may have arrived twice at once, and the other request was first.
            await using var again = _database.NewContext();
            if (!await again.ImportBatches.AnyAsync(known => known.Id == id, cancellationToken))
                throw;
        }
    }

    /// <summary>The import, if it was begun in a unit that the person may import into.</summary>
    public async Task<ImportBatch?> FindAsync(Guid id, KnownImport import, CancellationToken cancellationToken)
    {
        await using var context = _database.NewContext();
        var batch = await context.ImportBatches.AsNoTracking()
            .SingleOrDefaultAsync(known => known.Id == id && known.Definition == import.Id, cancellationToken);
        return batch is not null && _access.Scope.Contains(batch.UnitId) ? batch : null;
    }

    /// <summary>The latest imports into units of the person, newest first.</summary>
    public async Task<IReadOnlyList<ImportBatch>> LatestAsync(KnownImport import, Guid districtId, int count, CancellationToken cancellationToken)
    {
        var units = _access.Scope.UnitIds.ToList();
        await using var context = _database.NewContext();
        return await context.ImportBatches.AsNoTracking()
            .Where(batch => batch.Definition == import.Id && batch.DistrictId == districtId && units.Contains(batch.UnitId))
            .OrderByDescending(batch => batch.CreatedAt).ThenByDescending(batch => batch.Id)
            .Take(count)
            .ToListAsync(cancellationToken);
    }

    /// <summary>An import of the very same file that was gone through with and not undone, or null.</summary>
    public async Task<ImportBatch?> SameFileAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        await using var context = _database.NewContext();
        var earlier = await context.ImportBatches.AsNoTracking()
            .Where(other => other.FileHash == batch.FileHash && other.Definition == batch.Definition && other.Id != batch.Id
                && (other.State == ImportState.Imported || other.State == ImportState.Importing))
            .OrderByDescending(other => other.CreatedAt)
            .Take(20)
            .ToListAsync(cancellationToken);
        return earlier.FirstOrDefault(other => _access.Scope.Contains(other.UnitId));
    }

    /// <summary>What can be seen of the file before it is mapped.</summary>
    /// <exception cref="FileRefusedException">The chosen sheet cannot be read.</exception>
    public async Task<FileView> ViewAsync(ImportBatch batch, KnownImport import, CancellationToken cancellationToken)
    {
        await using var context = _database.NewContext();
        var content = await ContentAsync(context, batch, cancellationToken);
        var view = FileView.Of(content, ImportChoices.Read(batch.Choices), import.Definition);
        var remembered = await context.ImportMappings.AsNoTracking()
            .Where(mapping => mapping.Definition == import.Id && mapping.Signature == view.Signature)
            .Select(mapping => mapping.Columns)
            .FirstOrDefaultAsync(cancellationToken);
        return remembered is null
            ? view
            : view.As(RememberedMapping.Read(remembered, import.Definition));
    }

    /// <summary>What the letters of the file may be.</summary>
    /// <exception cref="FileRefusedException">The file cannot be read.</exception>
    public async Task<LettersView> LettersAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        await using var context = _database.NewContext();
        return LettersView.Of(await ContentAsync(context, batch, cancellationToken), ImportChoices.Read(batch.Choices).Sheet);
    }

    /// <summary>The sheet and the letters are as the person says.</summary>
    public Task<bool> ChooseAsync(ImportBatch batch, ImportChoices choices, CancellationToken cancellationToken) =>
        MoveAsync(batch, [ImportState.Choosing, ImportState.Checked], ImportState.Choosing, choices, cancellationToken);

    /// <summary>The columns are as the person says; all rows are checked now.</summary>
    public async Task<bool> CheckAsync(ImportBatch batch, ImportChoices choices, string signature, CancellationToken cancellationToken)
    {
        if (!await MoveAsync(batch, [ImportState.Choosing, ImportState.Checked], ImportState.Checking, choices, cancellationToken))
            return false;
        await RememberAsync(batch.Definition, signature, choices, cancellationToken);
        await _signal.RunAsync(batch.Id, Patience, cancellationToken);
        return true;
    }

    /// <summary>The days of columns are to be read as the person says; all rows are checked anew.</summary>
    public async Task<bool> OrderDaysAsync(
        ImportBatch batch, KnownImport import, IReadOnlyDictionary<int, DayOrder> orders, CancellationToken cancellationToken)
    {
        var view = await ViewAsync(batch, import, cancellationToken);
        var choices = ImportChoices.Read(batch.Choices).With(orders) with { AreDaysConfirmed = true };
        return await CheckAsync(batch, choices, view.Signature, cancellationToken);
    }

    /// <summary>The good records are imported now, or gone on with after it stopped; not while it is open how days are read.</summary>
    public async Task<bool> ImportAsync(ImportBatch batch, CancellationToken cancellationToken) =>
        !(await ReportAsync(batch, cancellationToken)).HasOpenDays
        && await BeginAsync(batch, [ImportState.Checked, ImportState.Stopped], ImportState.Importing, "import.started", cancellationToken);

    public Task<bool> UndoAsync(ImportBatch batch, CancellationToken cancellationToken) =>
        BeginAsync(batch, [ImportState.Imported, ImportState.Stopped], ImportState.Undoing, "import.undo-started", cancellationToken);

    /// <summary>Gives the import up before anything was done; the file is deleted.</summary>
    public async Task AbandonAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        if (!await MoveAsync(batch, [ImportState.Choosing, ImportState.Checking, ImportState.Checked], ImportState.Abandoned, null, cancellationToken))
            return;
        await using var context = _database.NewContext();
        await context.ImportParts.Where(part => part.BatchId == batch.Id).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>What the check found; empty when it is kept no longer.</summary>
    public async Task<RowReport> ReportAsync(ImportBatch batch, CancellationToken cancellationToken)
    {
        await using var context = _database.NewContext();
        return await _vault.ReportAsync(context, batch, cancellationToken);
    }

    private async Task<byte[]> ContentAsync(PlatformDbContext context, ImportBatch batch, CancellationToken cancellationToken) =>
        await _vault.OpenAsync(context, batch, ImportPartKind.File, cancellationToken) is { Length: > 0 } content
            ? content
            : throw new FileRefusedException("File.Gone");

    private async Task<bool> BeginAsync(
        ImportBatch batch, ImportState[] from, ImportState to, string action, CancellationToken cancellationToken)
    {
        await using (var context = _database.NewContext())
        {
            await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
            if (!await MoveAsync(context, batch, from, to, null, cancellationToken))
                return false;
            await AuditChain.AppendAsync(
                context, _time.UtcNow(), _access.Actor, new AuditNote(action, $"{batch.Definition}/{batch.Id}", batch.UnitId), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }

        await _signal.RunAsync(batch.Id, Patience, cancellationToken);
        return true;
    }

    private async Task<bool> MoveAsync(
        ImportBatch batch, ImportState[] from, ImportState to, ImportChoices? choices, CancellationToken cancellationToken)
    {
        await using var context = _database.NewContext();
        return await MoveAsync(context, batch, from, to, choices, cancellationToken);
    }

    private async Task<bool> MoveAsync(
        PlatformDbContext context, ImportBatch batch, ImportState[] from, ImportState to, ImportChoices? choices, CancellationToken cancellationToken)
    {
        var now = _time.UtcNow();
        var json = choices?.ToJson() ?? batch.Choices;
        var continues = batch.State == ImportState.Stopped;
        return await context.ImportBatches
            .Where(row => row.Id == batch.Id && from.Contains(row.State))
            .ExecuteUpdateAsync(
                set =>
                {
                    set.SetProperty(row => row.State, to)
                        .SetProperty(row => row.ChangedAt, now)
                        .SetProperty(row => row.Choices, json)
                        .SetProperty(row => row.Error, (string?)null)
                        .SetProperty(row => row.LeaseOwner, (string?)null)
                        .SetProperty(row => row.LeaseUntil, (DateTime?)null);
                    if (!continues)
                        set.SetProperty(row => row.RowsDone, 0);
                },
                cancellationToken) == 1;
    }

    private async Task RememberAsync(string definition, string signature, ImportChoices choices, CancellationToken cancellationToken)
    {
        var columns = RememberedMapping.Of(choices).ToJson();
        await using var context = _database.NewContext();
        await context.Database.ExecuteSqlAsync(
            $"INSERT INTO platform_import_mapping (definition, signature, columns) VALUES ({definition}, {signature}, {columns}) ON CONFLICT (definition, signature) DO UPDATE SET columns = excluded.columns",
            cancellationToken);
    }

    private static ImportChoices FirstChoices(byte[] content)
    {
        var (guess, opened) = LetteringRecognition.Open(content);
        using var file = opened;
        var filled = Enumerable.Range(0, file.Sheets.Count).Where(sheet => file.Rows(sheet).Any()).Take(2).ToList();
        return filled.Count == 0
            ? throw new FileRefusedException("File.NoRows")
            : new ImportChoices(guess.Best, guess.IsSure, filled.Count == 1 ? filled[0] : null);
    }

    private static string FileNameOf(string sent)
    {
        var name = VietnameseText.Clean(sent.Replace('\\', '/').Split('/')[^1]);
        return name.Length <= ImportBatch.MaxFileNameLength ? name : name[..ImportBatch.MaxFileNameLength];
    }
}
