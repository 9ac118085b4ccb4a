using ChoDon.Testing.Hosting;

namespace ChoDon.Platform.Host.Tests;

[SetUpFixture]
internal sealed class DemoTemplateEnd
{
    [OneTimeTearDown]
    public Task DeleteAsync() => DemoTemplate.DeleteAsync();
}
