using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Core.Accounts;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.SavedLists;
using ChoDon.Testing.Access;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.SavedLists;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class SavedListStoreTests(DatabaseProvider provider)
{
    private TestDatabase _database = null!;
    private Guid _lan;
    private Guid _hoa;

    [SetUp]
    public async Task MakeDatabase()
    {
        _database = TestDatabase.Create(provider);
        _lan = await AddAccountAsync("lan@example.vn");
        _hoa = await AddAccountAsync("hoa@example.vn");
    }

    [TearDown]
    public void DropDatabase() => _database.Dispose();

    [Test]
    public async Task Each_sees_their_own_lists_of_the_page_by_name()
    {
        await Of(_lan).SaveAsync("Xã Đồng Lạc", "/list?unit=2", default);
        await Of(_lan).SaveAsync("Chưa có điện thoại", "/list?phone=without", default);
        await Of(_lan).SaveAsync("Khác", "/other?x=1", default);
        await Of(_hoa).SaveAsync("Của Hòa", "/list?unit=3", default);

        var lists = await Of(_lan).OfAsync("/list", default);

        Assert.That(lists.Select(list => (list.Name, list.Url)), Is.EqualTo(new[] { ("Chưa có điện thoại", "/list?phone=without"), ("Xã Đồng Lạc", "/list?unit=2") }));
        Assert.That(await Of(_lan).AllAsync(default), Has.Count.EqualTo(3));
    }

    [Test]
    public async Task The_same_name_takes_the_new_filter()
    {
        await Of(_lan).SaveAsync("Của tôi", "/list?unit=2", default);
        await Of(_lan).SaveAsync("Của tôi", "/list?unit=3", default);

        Assert.That((await Of(_lan).OfAsync("/list", default)).Single().Url, Is.EqualTo("/list?unit=3"));
    }

    [Test]
    public async Task Nobody_removes_the_list_of_somebody_else()
    {
        await Of(_lan).SaveAsync("Của tôi", "/list?unit=2", default);
        var list = (await Of(_lan).AllAsync(default)).Single();

        Assert.That(await Of(_hoa).RemoveAsync(list.Id, default), Is.False);
        Assert.That(await Of(_lan).RemoveAsync(list.Id, default), Is.True);
        Assert.That(await Of(_lan).AllAsync(default), Is.Empty);
    }

    [Test]
    public async Task There_is_an_end_to_it()
    {
        for (var number = 0; number < SavedListStore.Most; number++)
            Assert.That(await Of(_lan).SaveAsync($"{number}", "/list", default), Is.True);

        Assert.That(await Of(_lan).SaveAsync("thêm", "/list", default), Is.False);
        Assert.That(await Of(_lan).SaveAsync("7", "/list?x=1", default), Is.True, "one that is there may change");
    }

    private SavedListStore Of(Guid account) => new(_database.Database, new HandAccess { Actor = new Actor(account, "test") });

    private async Task<Guid> AddAccountAsync(string email)
    {
        await using var context = _database.NewContext();
        var account = new Account { Id = Guid.CreateVersion7(), Email = email, UserName = email, NormalizedUserName = email, FullName = email };
        context.Users.Add(account);
        await context.SaveChangesAsync();
        return account.Id;
    }
}
