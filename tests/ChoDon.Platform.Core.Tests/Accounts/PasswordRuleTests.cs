using ChoDon.Platform.Core.Accounts;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;

namespace ChoDon.Platform.Core.Tests.Accounts;

internal sealed class PasswordRuleTests
{
    private static readonly Account Person = new() { FullName = "Nguyễn Thị Minh Khai", Email = "khai.nguyen@chodon.example" };

    [TestCase("ngắn quá", "PasswordShort")]
    [TestCase("190319871234", "PasswordDigits")]
    [TestCase("abcabcabcabc", "PasswordRepeats")]
    [TestCase("aaaaaaaaaaaaa", "PasswordRepeats")]
    [TestCase("matkhaumatkhau", "PasswordRepeats")]
    [TestCase("qwertyuiop12", "PasswordRuns")]
    [TestCase("1qaz2wsx3edc", "PasswordRuns")]
    [TestCase("abcdefghijkl", "PasswordRuns")]
    [TestCase("poiuytrewq98", "PasswordRuns")]
    [TestCase("Mật khẩu 123456", "PasswordCommon")]
    [TestCase("M@tKh4u!2024!!", "PasswordCommon")]
    [TestCase("P@ssw0rd123456", "PasswordCommon")]
    [TestCase("anhyeuem1995!!", "PasswordCommon")]
    [TestCase("ChoDon-BacKan-2026", "PasswordCommon")]
    [TestCase("matkhau_admin_1", "PasswordCommon")]
    [TestCase("Công an xã 2020", "PasswordCommon")]
    [TestCase("nguyenthiminhkhai", "PasswordPersonal")]
    [TestCase("Khai.Nguyen@2026", "PasswordPersonal")]
    [TestCase("khaichodon123456", "PasswordPersonal")]
    public void What_is_tried_first_is_refused_with_the_rule_it_breaks(string password, string rule) =>
        Assert.That(Broken(password), Is.EqualTo(rule));

    [TestCase("con suối sau nhà bà ngoại")]
    [TestCase("bốn từ dễ nhớ lắm")]
    [TestCase("một mật khẩu đủ dài")]
    [TestCase("đồi chè buổi sớm mù sương")]
    [TestCase("xK7#pLq2vRz9")]
    [TestCase("Tb9fGk2mWq8zLs4c")]
    [TestCase("correct horse battery staple")]
    public void What_nobody_tries_first_is_taken(string password) => Assert.That(Broken(password), Is.Null);

    [Test]
    public void A_very_long_one_is_taken_up_to_256_signs()
    {
        var parts = string.Concat(Enumerable.Range(0, 40).Select(number => $"đá{number * 7919}suối"));

        Assert.That(Broken(parts[..256]), Is.Null);
        Assert.That(Broken(parts[..257]), Is.EqualTo("PasswordLong"));
    }

    [Test]
    public void Every_rule_is_said_in_words([Values("vi-VN", "en-GB")] string culture)
    {
        var before = System.Globalization.CultureInfo.CurrentUICulture;
        System.Globalization.CultureInfo.CurrentUICulture = new System.Globalization.CultureInfo(culture);
        try
        {
            Assert.That(Refused("ngắn quá").Description, Does.Contain("12"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentUICulture = before;
        }
    }

    private static string? Broken(string password) => Result(password).Errors.FirstOrDefault()?.Code;

    private static IdentityError Refused(string password) => Result(password).Errors.Single();

    private static IdentityResult Result(string password)
    {
        var factory = new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance);
        return new PasswordRules(new StringLocalizer<AccountTexts>(factory)).ValidateAsync(null!, Person, password).Result;
    }
}
