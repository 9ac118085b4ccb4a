using ChoDon.Platform.Abstractions.Documents;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Documents;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace ChoDon.Platform.Core.Tests.Documents;

/// <summary>A database to which files are sent.</summary>
internal abstract class StoredFiles(DatabaseProvider provider)
{
    private static readonly Guid Unit = Guid.CreateVersion7();

    private TestDatabase _database = null!;

    [SetUp]
    public void MakeDatabase() => _database = TestDatabase.Create(provider);

    [TearDown]
    public void DropDatabase() => _database.Dispose();

    protected DocumentStore Store() => new(_database.Database, new HandAccess(), TimeProvider.System);

    protected Task<StoreResult> AddAsync(string name, byte[] content) =>
        Store().AddAsync("enrollment", Unit, File(name, content), default);

    protected Task<StoreResult> AddPhotoAsync(string name, byte[] content, CancellationToken cancellationToken = default) =>
        Store().AddPhotoAsync("enrollment", Unit, File(name, content), cancellationToken);

    protected async Task<StoredDocument> OpenAsync(StoreResult stored)
    {
        Assert.That(stored.Problem, Is.Null);
        return (await Store().OpenAsync(stored.Id!.Value, default))!;
    }

    protected async Task<int> CountAsync()
    {
        await using var context = _database.NewContext();
        return await context.Documents.CountAsync();
    }

    private static FormFile File(string name, byte[] content) =>
        new(new MemoryStream(content), 0, content.Length, "file", name);
}
