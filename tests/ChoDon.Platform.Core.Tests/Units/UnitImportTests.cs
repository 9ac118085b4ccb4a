using System.Diagnostics;
using System.Globalization;
using System.Text;
using ChoDon.Platform.Abstractions.Access;
using ChoDon.Platform.Abstractions.Units;
using ChoDon.Platform.Core.Data;
using ChoDon.Platform.Core.Units.ImportUnits;
using ChoDon.Testing.Databases;

namespace ChoDon.Platform.Core.Tests.Units;

[TestFixtureSource(typeof(TestDatabase), nameof(TestDatabase.Providers))]
internal sealed class UnitImportTests(DatabaseProvider provider)
{
    private static readonly DateOnly June2025 = new(2025, 6, 1);
    private static readonly string Country =
        Path.Combine(TestContext.CurrentContext.TestDirectory, "Data", "vietnam-units-2025-06.csv");

    private CoreHarness _core = null!;

    [SetUp]
    public void SetUp() => _core = new CoreHarness(provider);

    [TearDown]
    public void TearDown() => _core.Dispose();

    [Test]
    public async Task A_country_is_imported_in_seconds_beside_the_seeded_units_and_twice_is_once()
    {
        await _core.SeedAsync();
        await _core.AddVillagesAsync("02056", "Thôn Bản Dầu");

        var clock = Stopwatch.StartNew();
        var first = await ImportFileAsync();
        var firstTook = clock.Elapsed;
        clock.Restart();
        var second = await ImportFileAsync();
        TestContext.Out.WriteLine($"{provider}: {firstTook.TotalSeconds:F1} s, again {clock.Elapsed.TotalSeconds:F1} s");

        var tree = _core.Directory.AsOf(June2025);
        Assert.Multiple(() =>
        {
            Assert.That(first.Errors, Is.Empty);
            Assert.That((first.Added, first.Unchanged), Is.EqualTo((10_794 - 22, 22)));
            Assert.That((second.Added, second.Unchanged), Is.EqualTo((0, 10_794)));
            Assert.That(firstTook, Is.LessThan(TimeSpan.FromSeconds(20)));
            Assert.That(tree.AtLevel(UnitLevel.Commune).Count(), Is.EqualTo(10_035));
            Assert.That(tree.PathName(tree.FindByCode("00001")!.Id), Is.EqualTo("Phường Phúc Xá, Quận Ba Đình, Thành phố Hà Nội"));
            Assert.That(tree.FindByCode("02020")!.Type, Is.EqualTo("Thị trấn"));
        });
        PathAssert.AgreesWithTree(_core, Days.In2019, June2025);
    }

    [Test]
    public async Task An_empty_database_takes_the_country_too()
    {
        var result = await ImportFileAsync();

        Assert.That((result.Added, result.Unchanged, result.Errors.Count), Is.EqualTo((10_794, 0, 0)));
    }

    [Test]
    public async Task Names_are_cleaned_and_the_place_of_the_tone_does_not_matter()
    {
        await ImportAsync("code,name,level,parent_code\n01,Thành phố  Hoà Bình ,1,\n001,\"Huyện B’Lao\",2,01\n00001,X\u0061\u0303 Cò\u00A0 Nòi,3,001\n");

        var again = await ImportAsync("code,name,level,parent_code\n01,Thành phố Hòa Bình,1,\n001,Huyện B'lao,2,01\n00001,Xã Cò Nòi,3,001\n");

        Assert.Multiple(() =>
        {
            Assert.That(_core.Unit("01", June2025).Name, Is.EqualTo("Thành phố Hoà Bình"));
            Assert.That(_core.Unit("001", June2025).Name, Is.EqualTo("Huyện B'Lao"));
            Assert.That(_core.Unit("00001", June2025).Name, Is.EqualTo("Xã Cò Nòi"));
            Assert.That((again.Added, again.Unchanged, again.Errors.Count), Is.EqualTo((0, 3, 0)));
        });
    }

    [Test]
    public async Task Semicolons_a_byte_order_mark_children_first_and_a_type_column_are_taken()
    {
        var result = await ImportAsync("\uFEFFcode;name;level;parent_code;type\n00001;Côn Đảo;3;01;Đặc khu\n01;Tỉnh Thử;1;;Tỉnh\n");

        Assert.Multiple(() =>
        {
            Assert.That(result.Errors, Is.Empty);
            Assert.That(_core.Unit("00001", June2025).Type, Is.EqualTo("Đặc khu"));
            Assert.That(_core.Unit("00001", June2025).ParentId, Is.EqualTo(_core.Unit("01", June2025).Id));
        });
    }

    [Test]
    public async Task A_broken_file_is_refused_whole_with_every_error_at_its_place()
    {
        await _core.SeedAsync();

        var result = await ImportAsync(
            """
            code,name,level,parent_code
            01,Tỉnh Thử,1,
            1,Tỉnh Mất Số,1,
            ,Huyện Không Mã,2,01
            001,Huyện Cấp Lạ,huyện,01
            002,,2,01
            003,Chợ Mới,2,01
            004,Huyện Mồ Côi,2,99
            005,Huyện Dưới Xã,2,02020
            006,Huyện Không Cha,2,
            01,Tỉnh Lặp,1,
            02059,Xã Đông Viên,3,064
            02023,Xã Xuân Lạc,3,01
            02,Tỉnh Có Cha,1,01
            """);

        Assert.Multiple(() =>
        {
            Assert.That(
                result.Errors.Select(error => (error.Line, error.Column, error.Problem)),
                Is.EqualTo(new[]
                {
                    (3, "code", ImportProblem.CodeShape),
                    (4, "code", ImportProblem.EmptyCode),
                    (5, "level", ImportProblem.UnknownLevel),
                    (6, "name", ImportProblem.EmptyName),
                    (7, "name", ImportProblem.UnknownType),
                    (8, "parent_code", ImportProblem.ParentUnknown),
                    (9, "parent_code", ImportProblem.ParentLevel),
                    (10, "parent_code", ImportProblem.ParentNeeded),
                    (11, "code", ImportProblem.DuplicateCode),
                    (12, "name", ImportProblem.NameDiffers),
                    (13, "parent_code", ImportProblem.ParentDiffers),
                    (14, "parent_code", ImportProblem.ParentNotWanted),
                }));
            Assert.That((result.Added, result.IsAccepted), Is.EqualTo((0, false)));
            Assert.That(_core.Directory.AsOf(June2025).FindByCode("01"), Is.Null);
        });
    }

    [TestCase("code,name,level\n01,Tỉnh Thử,1\n", ImportProblem.MissingColumn, 1)]
    [TestCase("code,name,level,parent_code\n", ImportProblem.NoRows, 1)]
    [TestCase("", ImportProblem.MissingColumn, 1)]
    [TestCase("code,name,level,parent_code\n01,\"Tỉnh Thử,1,\n", ImportProblem.Malformed, 2)]
    public async Task A_file_that_is_no_list_of_units_says_so(string text, ImportProblem problem, int line)
    {
        var result = await ImportAsync(text);

        Assert.That((result.Errors[0].Problem, result.Errors[0].Line), Is.EqualTo((problem, line)));
    }

    [Test]
    public async Task A_file_in_another_encoding_says_on_which_line()
    {
        byte[] bytes = [.. "code,name,level,parent_code\n01,T"u8, 0xEC, .. "nh,1,\n"u8];

        var result = await _core.Get<UnitImporter>().ImportAsync(new MemoryStream(bytes), June2025, Actor.Visitor, default);
        var utf16 = await _core.Get<UnitImporter>().ImportAsync(
            new MemoryStream([.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("code,name")]), June2025, Actor.Visitor, default);

        Assert.Multiple(() =>
        {
            Assert.That((result.Errors.Single().Problem, result.Errors[0].Line), Is.EqualTo((ImportProblem.NotUtf8, 2)));
            Assert.That(utf16.Errors.Single().Problem, Is.EqualTo(ImportProblem.NotUtf8));
        });
    }

    [Test]
    public async Task A_list_from_before_the_known_history_does_not_take_over_its_codes()
    {
        await _core.SeedAsync();

        var result = await _core.Get<UnitImporter>().ImportAsync(
            new MemoryStream(Encoding.UTF8.GetBytes("code,name,level,parent_code\n06,Tỉnh Bắc Kạn,1,\n")), new DateOnly(2000, 1, 1), Actor.Visitor, default);

        Assert.That(result.Errors.Single().Problem, Is.EqualTo(ImportProblem.CodeTakenLater));
    }

    [Test]
    public void Every_problem_has_its_sentence_in_both_languages()
    {
        foreach (var problem in Enum.GetValues<ImportProblem>())
        {
            var error = new ImportError(7, "code", problem, "x", "y");
            var vietnamese = error.Describe(CultureInfo.GetCultureInfo("vi-VN"));
            var english = error.Describe(CultureInfo.GetCultureInfo("en-US"));
            Assert.Multiple(() =>
            {
                Assert.That(vietnamese, Does.StartWith("Dòng 7, cột code: "), $"{problem}");
                Assert.That(english, Does.StartWith("Line 7, column code: "), $"{problem}");
                Assert.That(vietnamese.Length, Is.GreaterThan(30), $"{problem}");
            });
        }
    }

    private async Task<ImportResult> ImportFileAsync()
    {
        await using var file = File.OpenRead(Country);
        return await _core.Get<UnitImporter>().ImportAsync(file, June2025, Actor.Visitor, default);
    }

    private Task<ImportResult> ImportAsync(string text) =>
        _core.Get<UnitImporter>().ImportAsync(new MemoryStream(Encoding.UTF8.GetBytes(text)), June2025, Actor.Visitor, default);
}
