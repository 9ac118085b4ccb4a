using System.Runtime.Versioning;
using System.Text;
using ChoDon.Platform.Abstractions.Protection;
using ChoDon.Platform.Core.Protection;
using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Core.Tests.Protection;

internal sealed class FieldCipherTests
{
    private const string Secret = "006099123456";

    private static readonly FieldPlace Place = new("enr_household", "citizen_number", Guid.CreateVersion7());

    private TemporaryDirectory _directory = null!;
    private string _file = "";

    [SetUp]
    public void MakeDirectory()
    {
        _directory = new TemporaryDirectory();
        _file = Path.Combine(_directory.FullPath, "keys", FieldKeys.FileName);
    }

    [TearDown]
    public void DeleteDirectory() => _directory.Dispose();

    [Test]
    public void What_was_sealed_opens_in_its_place_and_after_a_restart()
    {
        var sealedValue = Cipher().Seal(Place, Secret);

        Assert.Multiple(() =>
        {
            Assert.That(Cipher().Open(Place, sealedValue), Is.EqualTo(Secret));
            Assert.That(Encoding.Latin1.GetString(sealedValue.Bytes.Span), Does.Not.Contain(Secret));
            Assert.That(Cipher().Seal(Place, Secret), Is.Not.EqualTo(sealedValue), "two seals of one text look alike");
        });
    }

    [Test]
    public void Moved_to_another_row_column_or_table_it_stays_closed()
    {
        var cipher = Cipher();
        var sealedValue = cipher.Seal(Place, Secret);

        Assert.Multiple(() =>
        {
            Assert.That(() => cipher.Open(Place with { RowId = Guid.CreateVersion7() }, sealedValue), Throws.TypeOf<FieldUnreadableException>());
            Assert.That(() => cipher.Open(Place with { Column = "phone" }, sealedValue), Throws.TypeOf<FieldUnreadableException>());
            Assert.That(() => cipher.Open(Place with { Table = "reh_case" }, sealedValue), Throws.TypeOf<FieldUnreadableException>());
        });
    }

    [Test]
    public void Changed_in_any_byte_or_cut_short_it_stays_closed()
    {
        var cipher = Cipher();
        var sealedValue = cipher.Seal(Place, Secret).Bytes.ToArray();

        Assert.Multiple(() =>
        {
            for (var index = 0; index < sealedValue.Length; index++)
            {
                var changed = (byte[])sealedValue.Clone();
                changed[index] ^= 1;
                Assert.That(() => cipher.Open(Place, new SealedText(changed)), Throws.TypeOf<FieldUnreadableException>(), $"byte {index}");
                Assert.That(() => cipher.Open(Place, new SealedText(sealedValue[..index])), Throws.TypeOf<FieldUnreadableException>(), $"{index} bytes");
            }
        });
    }

    [Test]
    public void A_new_key_on_top_seals_and_the_old_one_still_opens()
    {
        var old = Cipher().Seal(Place, Secret);
        var fresh = Convert.ToBase64String(Enumerable.Range(0, 32).Select(number => (byte)number).ToArray());
        File.WriteAllText(_file, $"{fresh}\n{File.ReadAllText(_file)}");

        var sealedNow = Cipher().Seal(Place, Secret);

        Assert.Multiple(() =>
        {
            Assert.That(Cipher().Open(Place, old), Is.EqualTo(Secret));
            Assert.That(Cipher().Open(Place, sealedNow), Is.EqualTo(Secret));
            Assert.That(sealedNow.Bytes[1..5].ToArray(), Is.Not.EqualTo(old.Bytes[1..5].ToArray()));
        });
    }

    [Test]
    public void Without_its_key_it_tells_which_is_missing()
    {
        var sealedValue = Cipher().Seal(Place, Secret);
        File.Delete(_file);

        Assert.That(() => Cipher().Open(Place, sealedValue), Throws.TypeOf<FieldUnreadableException>().With.Message.Contains("key file"));
    }

    [TestCase("")]
    [TestCase("not a key")]
    [TestCase("AAAA")]
    public void A_file_that_holds_no_key_is_named_and_kept(string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_file)!);
        File.WriteAllText(_file, content);

        Assert.Multiple(() =>
        {
            Assert.That(() => FieldKeys.ReadOrMake(_file), Throws.TypeOf<OperatorException>().With.Message.Contains(_file));
            Assert.That(File.ReadAllText(_file), Is.EqualTo(content));
        });
    }

    [Test]
    [UnsupportedOSPlatform("windows")]
    public void The_file_is_its_owners_alone()
    {
        Cipher();

        Assert.That(File.GetUnixFileMode(_file), Is.EqualTo(UnixFileMode.UserRead | UnixFileMode.UserWrite));
    }

    private FieldCipher Cipher() => new(FieldKeys.ReadOrMake(_file));
}
