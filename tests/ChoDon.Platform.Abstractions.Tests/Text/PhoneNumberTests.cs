using ChoDon.Platform.Abstractions.Text;

namespace ChoDon.Platform.Abstractions.Tests.Text;

internal sealed class PhoneNumberTests
{
    [TestCase("0912 345 678", "+84912345678")]
    [TestCase("+84 912-345-678", "+84912345678")]
    [TestCase("84912345678", "+84912345678")]
    [TestCase("(0209) 3882 123", "+842093882123")]
    [TestCase("0084912345678", "+84912345678")]
    [TestCase("912345", null)]
    [TestCase("0912345678901", null)]
    [TestCase("09123x5678", null)]
    public void Telephone_numbers_are_read_however_they_are_written(string typed, string? stored) =>
        Assert.That(PhoneNumber.Read(typed), Is.EqualTo(stored));
}
